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
  `(?:户主|申请人|患者|学生|考生|监护人|法定监护人|低保对象|低保户|特困人员|救助对象|受助人|投诉人|举报人|信访人|受害人|被害人|当事人|上访人|残疾人|贫困户|精神障碍患者|服刑人员|吸毒人员|社区矫正对象)(?:姓名)?[ ]?[:：为]?[ ]?((?:${DOUBLE})[\\u4e00-\\u9fff]{1,2}|[${SINGLE}][\\u4e00-\\u9fff]{1,2})(?=[,，、；;。（( ]|$|男|女|身份|联系|电话)`,
  'g',
);
const NOT_A_NAME =
  /^(?:单位|全部|安全|高中|和|成立|关于|方案|应当|时间|管理|连续|权利|解决|有关|范围|计划|国家|公司|相关|平均|于|方式|安排|强制|信息|利用|支付|任何|全体|农户|华侨|文化|古籍)/;

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
    for (const match of matchesOf(text, ROLE)) {
      const value = match[1]!;
      if (/[某×]/.test(value) || NOT_A_NAME.test(value)) continue;
      const start = match.index + match[0].length - value.length;
      found.push({ kind: 'person_name', value, start, end: start + value.length });
    }
  }
  return found;
};
