import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/index.js';
import { TransitionListeners, WorkflowModule } from '../workflow/index.js';
import { CampaignView } from './campaign-view.js';
import { CampaignsController } from './campaigns.controller.js';
import { CloseCampaign } from './close-campaign.js';
import { ConfirmItem } from './confirm-item.js';
import { DecideItem } from './decide-item.js';
import { FollowDocuments } from './follow-documents.js';
import { ItemAccess } from './item-access.js';
import { ItemView } from './item-view.js';
import { ReviewItemsController } from './items.controller.js';
import { ImportDecisions } from './import-decisions.js';
import { ReviewFilesController } from './review-files.controller.js';
import { ReviewLists } from './review-lists.js';
import { OpenCampaign } from './open-campaign.js';
import { OpeningJob } from './opening-job.js';
import { RecordFact } from './record-fact.js';
import { ReviewQueries } from './review-queries.js';
import { SignList } from './sign-list.js';

@Module({
  imports: [DocumentsModule, WorkflowModule],
  controllers: [CampaignsController, ReviewItemsController, ReviewFilesController],
  providers: [
    CampaignView,
    CloseCampaign,
    ConfirmItem,
    DecideItem,
    FollowDocuments,
    ImportDecisions,
    ItemAccess,
    ItemView,
    OpenCampaign,
    OpeningJob,
    RecordFact,
    ReviewLists,
    ReviewQueries,
    SignList,
  ],
})
export class ReclassificationModule {
  constructor(listeners: TransitionListeners, following: FollowDocuments) {
    listeners.add((tx, transition) => following.follow(tx, transition));
  }
}
