/** 科技: research, patents, platforms, talent. The line format is told in vocabulary.ts. */
export const SCIENCE = `
high-tech-enterprises | 高新技术企业 | High-tech firms | 家 count gnl | {国家/国家级/}高新技术企业 {国家/国家级/}高企 高新企业
tech-small-firms | 科技型中小企业 | Technology-based small firms | 家 count gnl | 科技型中小{微/}企业 国家科技型中小企业 科技中小企业
tech-firms | 科技型企业 | Technology firms | 家 count gnl | {科技/民营科技/民营科技型}企业
specialised-new-firms | “专精特新”企业 | Specialised and innovative firms | 家 count gnl | 专精特新{/中小企业/企业数}
little-giants | “小巨人”企业 | Little giant firms | 家 count gnl | {科技/专精特新/}小巨人{/企业}
single-champions | 单项冠军企业 | Single-product champions | 家 count gnl | {制造业/}单项冠军{/示范企业}
hidden-champions | 隐形冠军企业 | Hidden champions | 家 count gnl | 隐形冠军
gazelle-firms | 瞪羚企业 | Gazelle firms | 家 count gnl
unicorn-firms | 独角兽企业 | Unicorns | 家 count gnl | 准独角兽企业
innovative-small-firms | 创新型中小企业 | Innovative small firms | 家 count gnl
rd-expenditure | 研发经费投入 | R&D expenditure | 亿元 money grl | {全社会/}{研发/R&D}{经费/投入/经费支出/经费投入} {全社会/}研究与试验发展经费{支出/投入/} 研发(R&D)经费
rd-expenditure-industry | 规模以上工业企业研发费用 | R&D expenditure of industry above the threshold | 亿元 money grl | 规模以上工业{企业/}研发{经费/投入/费用}
+ 企业研发{投入/费用/经费}
rd-intensity | 研发经费投入强度 | R&D as share of GRP | % share grl | {全社会/}{研发/R&D}{投入/经费投入/经费}强度
+ {全社会/}{研发/R&D}{经费/投入/经费投入/经费支出}占{GDP/地区生产总值}{的/}比重 {研发/全社会研发}投入占比 研究与试验发展经费投入强度 R&D占GDP比重
rd-intensity-industry | 规模以上工业企业研发费用占营业收入比重 | R&D share of industrial revenue | % share grl | 规模以上工业企业研发{经费/投入}占营业收入{的/}比重
+ 规模以上工业企业研发费用占营业收入的比重
rd-coverage | 规模以上工业企业研发活动覆盖率 | Share of industrial firms with R&D | % share gl | 规模以上{工业/}企业研发{活动/}覆盖率 规模以上工业企业研发机构覆盖率 研发活动覆盖率
science-expenditure | 科技支出 | Public spending on science | 万元 money grl | {财政/地方财政/本级财政/}{科技/科学技术}支出 财政科技{投入/拨款}
patent-applications | 专利申请量 | Patent applications | 件 count grl | 专利申请 申请专利 国内专利申请量
patents-granted | 专利授权量 | Patents granted | 件 count grl | 专利授权 授权专利 国内专利授权量
patents | 专利 | Patents | 件 count gnl | 专利拥有量 新增专利
invention-patents | 发明专利 | Invention patents | 件 count gnl
invention-patents-granted | 发明专利授权量 | Invention patents granted | 件 count gnl | 发明专利授权 授权发明专利
invention-patent-applications | 发明专利申请量 | Invention patent applications | 件 count gnl | 发明专利申请
invention-patents-in-force | 有效发明专利拥有量 | Invention patents in force | 件 count gl | 有效发明专利{/量} 发明专利拥有量
utility-patents | 实用新型专利 | Utility model patents | 件 count gnl
patents-per-10000 | 万人发明专利拥有量 | Invention patents per 10,000 people | 件 count gl | {每万人/每万人口/万人}{有效/}发明专利拥有量 {每万人口/每万人}发明专利
high-value-patents-per-10000 | 每万人高价值发明专利拥有量 | High-value invention patents per 10,000 people | 件 count gl | {每万人口/万人}高价值发明专利拥有量
+ 每万人{口/}高价值发明专利
tech-contracts | 技术合同成交额 | Technology contracts | 亿元 money grl | 技术合同{交易额/成交金额/登记额/认定登记额/登记成交额/成交总额} {技术/技术市场}交易额 技术市场合同成交额
tech-achievements | 科技成果转化 | Research results applied | 项 count gnl | 转化科技成果 科技成果{转移转化/转化数/转化项目}
science-projects | 科技项目 | Research projects | 个 count nl | {科技计划/科研/科技创新}项目
research-cooperation | 产学研合作项目 | Joint projects with universities | 个 count nl | 产学研{合作/项目}
research-institutions | 企业研发机构 | Company research centres | 家 count gnl | 研发{机构/中心} 企业研发中心 {企业/}研发机构 新型研发机构
enterprise-tech-centres | 企业技术中心 | Company technology centres | 家 count gnl
engineering-centres | 工程技术研究中心 | Engineering research centres | 家 count gnl | 工程{研究/技术}中心 企业工程技术研究中心
innovation-platforms | 科技创新平台 | Innovation platforms | 个 count gnl | {创新/科创/科技}平台 科技创新载体
key-laboratories | 重点实验室 | Key laboratories | 家 count gnl | 企业重点实验室
incubators | 科技企业孵化器 | Incubators | 家 count gnl | {科技/企业/}孵化器 {创业/企业}孵化基地
maker-spaces | 众创空间 | Maker spaces | 家 count gnl
workstations | 院士专家工作站 | Expert workstations | 家 count gnl | {院士/专家}工作站
postdoc-workstations | 博士后工作站 | Postdoctoral workstations | 家 count gnl | 博士{后科研/后创新实践/}工作站 博士后{科研/}流动站
science-envoys | 科技特派员 | Science envoys | 名 people nl
high-level-talent | 高层次人才 | High-level talent | 名 people gnl | {高端/高级/高精尖}人才 高层次{创新创业/创新/}人才
leading-talent | 领军人才 | Leading talent | 名 people gnl | {科技/创业/创新/产业/创新创业}领军人才 领军型人才
talent-introduced | 引进人才 | Talent attracted | 名 people gnl | {各类/优秀}人才 {引进/引育/招引}各类人才 {引育/招引}人才 人才引进
talent-total | 人才总量 | Number of talents | 人 people gl | 人才资源总量 人才总数 各类人才总数
shortage-talent | 急需紧缺人才 | Talent in short supply | 名 people gnl | 紧缺{/型}人才 急需人才
returned-talent | 返乡人才 | People back home | 名 people gnl | {返乡/乡贤/}人才{回归/回流} 返乡回流人才 回流人才
masters-doctors | 硕博人才 | Masters and doctors | 名 people gnl | {硕博士/硕士以上人才/硕士及以上人才/硕士研究生以上人才/硕博士人才/硕士、博士}
graduates-attracted | 引进大学生 | Graduates attracted | 名 people gnl | {高校毕业生/青年大学生} {引进/招引}{高校毕业生/青年大学生} =大学生
bachelor-talent | 本科以上人才 | Talent with a degree | 名 people gnl | {大学/}本科{及/}以上{学历/}人才
skilled-talent | 高技能人才 | Highly skilled workers | 名 people gnl | 高技能人才{总量/} 技能{型/}人才
rural-talent | 农村实用人才 | Rural practical talent | 名 people gnl | {乡土/乡村/乡村振兴}人才 农业农村实用人才 {乡村/农村}工匠
five-g-base-stations | 5G基站 | 5G base stations | 个 count gnl | 5G基站{建设/} 5G{通信/网络}基站
base-stations | 通信基站 | Mobile base stations | 个 count gnl | {4G/移动通信/移动/通讯}基站
broadband-users | 宽带用户 | Broadband users | 户 count gnl | {固定/光纤/互联网/固定互联网}宽带{接入/}用户 宽带用 互联网用户
science-literacy | 公民科学素质比例 | Share of people versed in science | % share gl | 公民具备{基本/}科学素质{的/}比例 公民科学素质{率/水平}
tech-contribution | 农业科技进步贡献率 | Contribution of technology to farming | % share gl | 农业科技贡献率
tech-contribution-overall | 科技进步贡献率 | Contribution of technology | % share gl | 科技贡献率
`;
