/** 外经: foreign trade, foreign capital. The line format is told in vocabulary.ts. */
export const TRADE = `
trade-total | 外贸进出口总额 | Foreign trade | 亿元 money grl | {外贸/货物/对外贸易/海关/自营/}进出口{/总额/总值/额} {对外/外贸}贸易总额 进出口贸易{总额/额} 货物贸易进出口{/总额/总值} 外贸{总额/总量}
exports | 出口总额 | Exports | 亿元 money grl | {外贸/自营/货物/外贸自营/}出口{总额/总值/额} {外贸/自营/外贸自营}出口 出口创汇{额/}
imports | 进口总额 | Imports | 亿元 money grl | {外贸/货物/自营/}进口{总额/总值/额} 外贸进口
export-delivery-value | 出口交货值 | Export delivery value | 亿元 money grl | {规模以上工业/工业/外贸/工业企业/企业}出口交货{值/额} 规模以上工业企业出口交货值
trade-enterprises | 外贸企业 | Foreign trade firms | 家 count gnl | {进出口/自营出口/出口/外向型}企业 外贸{主体/经营主体}
trade-enterprises-active | 有外贸实绩企业 | Firms with foreign trade | 家 count gnl | 外贸实绩企业 有{外贸/进出口}实绩{的/}企业
service-trade | 服务贸易额 | Trade in services | 亿元 money grl | 服务贸易{进出口总额/进出口额/总额}
service-outsourcing | 服务外包执行额 | Service outsourcing | 万美元 money grl | {离岸/}服务外包{合同/离岸/}执行额
cross-border-e-commerce | 跨境电商交易额 | Cross-border e-commerce | 亿元 money grl | 跨境{电商/电子商务}{进出口额/进出口/贸易额/交易额}
foreign-capital-used | 实际利用外资 | Foreign capital in place | 万美元 money gnl | {实际利用/实际到位/实际到账/到账/实际使用/实到/利用/到位/引进/直接利用}外资{额/金额/} =外资 实际外资
+ 外资{到位/利用/到位资金}{额/} {实际利用/}外商直接投资{额/} 实际利用境外资金
foreign-capital-contracted | 合同外资 | Foreign capital contracted | 万美元 money gnl | {合同利用/协议利用/协议}外资{额/金额/} 合同外资{额/金额} {新批/新增}合同外资
foreign-enterprises | 外资企业 | Foreign-funded firms | 家 count gnl | {外商投资/三资}企业
foreign-projects | 外资项目 | Foreign-funded projects | 个 count nl | {引进/新批/新设}外资项目 外商投资项目
overseas-investment | 境外投资额 | Investment abroad | 万美元 money grl | {对外/境外}{直接/}投资{总额/} 对外{直接/}投资额 境外{中方/协议}投资额
overseas-contracts | 对外承包工程营业额 | Works contracted abroad | 万美元 money grl | 对外承包工程{完成/}营业额 境外承包工程营业额
overseas-labour | 外派劳务 | Workers sent abroad | 人 people gnl | {外派/对外/出国}劳务{人员/} 外派{各类/}劳务人员
fortune-500-firms | 世界500强企业 | Fortune 500 firms | 家 count gnl | {世界/全球}500强 世界500强{投资/}项目
china-500-firms | 中国500强企业 | Top 500 Chinese firms | 家 count gnl | {中国/国内}500强 国内500强企业
private-500-firms | 民营企业500强 | Top 500 private firms | 家 count gnl | {中国/}{民企/民营}500强{企业/} 中国民营企业500强
bonded-warehouse-trade | 保税物流进出口额 | Bonded trade | 亿元 money grl | 综合保税区进出口{额/总额} 保税进出口额
foreign-capital-manufacturing | 制造业实际利用外资 | Foreign capital in manufacturing | 万美元 money gnl | 制造业利用外资 高技术产业实际使用外资
`;
