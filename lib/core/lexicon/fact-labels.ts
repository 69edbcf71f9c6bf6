/** Labels of metadata tables and information lines on government pages, by what they say. Longer labels come first. Data. */

export type FactKind = 'index' | 'publisher' | 'source' | 'published' | 'dated' | 'written' | 'title' | 'other';

const WORDS: Readonly<Record<FactKind, string>> = {
  index: '信息索引号 信息索取号 索引号 索引码 索取号',
  publisher:
    '信息发布机构 信息公开机构 发布机构 发布单位 发布部门 公开机构 公开单位 公开主体 发文机关 发文机构 发文单位 制发机关 制发机构 制发单位 发布机关 公开部门 信息发布单位',
  source:
    '信息来源 文章来源 稿件来源 内容来源 新闻来源 来源 稿源 文章出处 信息提供 信息提供单位 出处 供稿单位 供稿 公开责任部门 责任部门 产生单位 发布者 发布人',
  published:
    '信息公开日期 信息公开时间 信息发布日期 信息发布时间 发布日期 发布时间 公开日期 公开时间 发文日期 发文时间 发表时间 发表日期 信息时间 上传时间 更新时间 更新日期 录入时间 公布日期 公布时间 印发日期 生成日期 生成时间 发稿时间 发稿日期 添加时间 录入日期',
  // Say when, but of anything: only taken where nothing better is there.
  dated: '日期 时间',
  written: '成文日期 成文时间 制发日期 签发日期',
  title: '信息名称 文件名称 公文名称 标题 名称',
  other:
    '发文字号 文件编号 文件号 公文文号 公文种类 文件类型 文种 文号 主题分类 体裁分类 组配分类 服务对象分类 信息分类 公开类别 公开类型 信息类别 分类 主题词 关键词 关键字 公开方式 公开形式 公开时限 公开范围 公开程序 公开属性 ' +
    '效力状态 效力级别 有效状态 有效性 是否有效 时效性 实施日期 生效日期 废止日期 失效日期 信息有效期 责任编辑 编辑 作者 撰稿 记者 通讯员 审核 审稿 校对 ' +
    '责任者 浏览次数 浏览量 浏览数 浏览 阅读次数 阅读量 阅读数 阅读 点击次数 点击数 点击量 点击率 点击 访问次数 访问量 人气 字体大小 字体 字号 大小 视力保护色 保护视力色 打印 分享到 分享 语种 载体类型 备注 体裁 主题 信息格式 内容概述',
};

/** Kind by label, labels without spaces. */
export const FACT_LABELS: ReadonlyMap<string, FactKind> = new Map(
  (Object.keys(WORDS) as FactKind[]).flatMap((kind) => WORDS[kind].split(' ').map((label) => [label, kind] as const)),
);

/** Labels that an article may use too: alone they do not make a line of information. */
export const WEAK_LABELS: ReadonlySet<string> = new Set('日期 时间 名称 大小 主题 备注 分类 标题 作者 记者 编辑 审核 标准 出处'.split(' '));

/** Words of tools that may stand before the first label: 【大 中 小】 打印. */
export const TOOL_WORDS: ReadonlySet<string> = new Set(
  '大 中 小 大号 中号 小号 默认 超大 打印 打印本页 关闭 关闭窗口 收藏 分享 A A+ A- T|T'.split(' '),
);

/** The longest label has this many characters. */
export const LONGEST_LABEL = 8;
