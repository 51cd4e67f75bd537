import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import express from 'express';
import helmet from 'helmet';
import { AppModule } from './app.module.js';
import { consoleFolder, consoleHandler } from './console-handler.js';
import type { AppConfig } from './platform/config/index.js';
import {
  giveLanguage,
  giveRequestId,
  logRequest,
  ProblemFilter,
  refuseCrossSite,
  StructuredLogger,
  validationPipe,
  withAnswers,
} from './platform/http/index.js';
import { columnFolderOf, columnHandler } from './publication/index.js';

const JSON_LIMIT = '1mb';

/** The whole application, ready to listen. */
export const createApplication = async (config: AppConfig): Promise<NestExpressApplication> => {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config), {
    bodyParser: false,
    logger: new StructuredLogger(config.logLevel),
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy);
  app.use(giveRequestId, logRequest);
  app.use('/gongkai', columnHandler(columnFolderOf(config)));
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          // the console's components and the API documentation style themselves inline
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          fontSrc: ["'self'", 'data:'],
          upgradeInsecureRequests: config.production ? [] : null,
        },
      },
      strictTransportSecurity: config.production,
    }),
  );
  app.use('/api', (_request: express.Request, response: express.Response, next: express.NextFunction) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use('/api', giveLanguage);
  app.use(refuseCrossSite(config.publicUrl));
  app.use(express.json({ limit: JSON_LIMIT }));
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(validationPipe());
  app.enableShutdownHooks();
  const document = openApiOf(app);
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/openapi.json' });
  app.use(consoleHandler(consoleFolder()));
  return app;
};

export const openApiOf = (app: NestExpressApplication) =>
  withAnswers(
    SwaggerModule.createDocument(
      app,
      new DocumentBuilder()
        .setTitle('先定 Xianding')
        .setDescription('先确定公开属性，再运转呈签')
        .setVersion('1')
        .addCookieAuth('xianding')
        .build(),
      { operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}` },
    ),
  );
