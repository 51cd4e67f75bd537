import { matchesOf } from './matches-of.js';
import type { Match } from './detect-numbers.js';

const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由';
const DOUBLE =
  '欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|令狐';
const NAME = new RegExp(
  `^(?:(?:${DOUBLE})[\\u4e00-\\u9fff]{1,2}|[${SINGLE}][\\u4e00-\\u9fff]{1,2}|[\\u4e00-\\u9fff]{1,8}·[\\u4e00-\\u9fff]{1,10})$`,
);
const HEADING =
  /^(?:姓名|户主|户主姓名|学生姓名|申请人|申请人姓名|救助对象|受助人|患者|患者姓名|学生|考生姓名|持卡人|开户人|收款人|补贴对象|家庭成员|监护人|低保对象|残疾人姓名|领款人|人员姓名|家长姓名)$/;
const PERSONAL_TABLE =
  /身份证|证件号|手机|联系方式|电话|卡号|账号|开户|住址|地址|邮箱|护照|金额|补助|补贴|救助|低保|特困|残疾|病|成绩|班级|学校|年龄|性别|民族|出生/;
const OFFICIAL_TABLE = /职务|职责|分工|分管|委员|组长/;
const ROLE = new RegExp(
  `(?:户主|申请人|患者|学生|考生|监护人|法定监护人|低保对象|低保户|特困人员|救助对象|受助人|受助学生|投诉人|举报人|信访人|受害人|被害人|当事人|上访人|残疾人|贫困户|脱贫户|监测户|监测对象|帮扶对象|困难群众|困难职工|困境儿童|留守儿童|孤儿|优抚对象|被征收人|被征地人|伤者|死者|精神障碍患者|服刑人员|吸毒人员|社区矫正对象)(?:姓名)?[ ]?[:：为]?[ ]?((?:${DOUBLE})[\\u4e00-\\u9fff]{1,2}|[${SINGLE}][\\u4e00-\\u9fff]{1,2}|[\\u4e00-\\u9fff]{1,8}·[\\u4e00-\\u9fff]{1,10})(?=[,，、；;。（( ]|$|男|女|身份|联系|电话)`,
  'g',
);
const COMMON =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾夏韦付邹孟熊秦邱尹薛闫段雷侯龙陶黎贺顾郝龚邵钱覃武戴莫孔汤';
/** Where no stroke ends the name: only the common family names, and what such sentences go on with. */
const ROLE_IN_SENTENCE = new RegExp(
  `(?:户主|申请人|患者|学生|低保户|特困人员|投诉人|举报人|信访人|受害人|困难群众|困难职工|贫困户|孤儿|死者|伤者)((?:${DOUBLE})[\\u4e00-\\u9fff]{1,2}|[${COMMON}][\\u4e00-\\u9fff]{1,2}?)(?=家庭|一家|等[0-9一二三四五六七八九十]|反映|来访|来信|来电|投诉|举报|诉称|提出)`,
  'g',
);
const LISTED = new RegExp(
  `[、 ]{1,2}((?:${DOUBLE})[\\u4e00-\\u9fff]{1,2}|[${COMMON}][\\u4e00-\\u9fff]{1,2})(?=[,，、；;。（( ]|$|等)`,
  'y',
);
const MOST_LISTED = 100;
const NOT_A_NAME =
  /^(?:单位|全部|全面|安全|高中|和|成立|成绩|成果|关于|方案|方面|方便|方式|应当|应诉|应急|时间|管理|连续|权利|权益|解决|有关|有权|范围|计划|国家|公司|相关|相互|相同|平均|于|安排|强制|信息|利用|利益|支付|任何|全体|农户|华侨|文化|古籍|康复|康养|教育|陈述|申诉|申请|申报|许可|除|经|来访|来信|单独|单亲|初次|干部|向|本人|就业|就医|就诊|住院|家属|家长|家庭|权|符合|贫困|居住|居民|钟点|黄金|黄色|马上|方可|何时|何种|何地|林业|林地|许多|程序|程度|曾经|周边|周围|周期|武装|唐突|董事|龙头|高度|高等|万元|万人|石油|江苏|严重|严格|温暖|温馨|平等|平安|包括|包含|明确|明显|明细|时|须|项目|项|计|支|支持|危险|危害|容易|和睦|卫生|司法|司机|向上|向下|幸福|冷静|路费|商定|查询|宿舍|原约定|车辆|车主)/;

/** Names of natural persons where their context makes them personal; heads of organs stay public. */
export const detectNames = (text: string, context = ''): Match[] => {
  const found: Match[] = [];
  const [heading = '', ...rest] = context.split('|');
  const trimmed = text.trim();
  if (HEADING.test(heading.replaceAll(/\s/g, '')) && trimmed.length <= 20) {
    const others = rest.join('|');
    const value = trimmed.replaceAll(/\s/g, '');
    if (
      NAME.test(value) &&
      !/某|\*|×/.test(value) &&
      PERSONAL_TABLE.test(others) &&
      !OFFICIAL_TABLE.test(others)
    ) {
      const start = text.indexOf(trimmed);
      found.push({ kind: 'person_name', value, start, end: start + trimmed.length });
    }
  }
  if (text.length < 20_000) {
    const add = (value: string, end: number): boolean => {
      const start = end - value.length;
      if (/[某×]/.test(value) || NOT_A_NAME.test(value)) return false;
      if (!found.some((match) => start < match.end && match.start < end))
        found.push({ kind: 'person_name', value, start, end });
      return true;
    };
    for (const pattern of [ROLE, ROLE_IN_SENTENCE]) {
      for (const match of matchesOf(text, pattern)) {
        let end = match.index + match[0].length;
        if (!add(match[1]!, end)) continue;
        // Further names of a list: 低保对象：甲、乙、丙.
        for (let more = 0; more < MOST_LISTED; more += 1) {
          LISTED.lastIndex = end;
          const next = LISTED.exec(text);
          if (!next) break;
          end = next.index + next[0].length;
          add(next[1]!, end);
        }
      }
    }
  }
  return found;
};
