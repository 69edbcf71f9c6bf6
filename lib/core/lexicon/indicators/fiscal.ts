/** 财政: revenue, expenditure, debt, funds from above. The line format is told in vocabulary.ts. */
export const FISCAL = `
fiscal-revenue-total | 财政总收入 | Total fiscal revenue | 万元 money grl | 财政收入总量 财政收入{总额/总计} 财税总收入
fiscal-revenue | 财政收入 | Fiscal revenue | 万元 money grl | 财政{总收/税收入} 镇级财政收入 本级财政收入
local-fiscal-revenue | 地方财政收入 | Local fiscal revenue | 万元 money grl | 地方{级/本级/}财政收入 地方财政总收入
general-public-budget-revenue | 一般公共预算收入 | General public budget revenue | 万元 money grl | 地方{财政/级/}一般{公共/}预算收入 {地方/}公共{财政/}预算收入
+ {财政/}一般预算收入 财政一般公共预算收入 {本级/区级/县级}一般公共预算收入
general-public-budget-revenue-total | 一般公共预算总收入 | Total general public budget revenue | 万元 money grl | 公共财政预算总收入 一般预算总收入 公共财政总收入
tax-revenue | 税收收入 | Tax revenue | 万元 money grl | 税收{/总收入/总额/总量} 入库税{收/金} 税收入库 各项税收{/收入} 上缴税金 实现税收
tax-revenue-all | 全口径税收收入 | Tax revenue of all levels | 万元 money grl | 全口径{税收/财政收入/税收总收入/财税收入}
local-tax-revenue | 地方税收收入 | Local tax revenue | 万元 money grl | 地方{级/}税收 地方级税收收入 地方工商税收
state-tax-revenue | 国税收入 | State tax revenue | 万元 money grl | 国税{税收/税收收入} 国税部门收入
local-tax-office-revenue | 地税收入 | Local tax office revenue | 万元 money grl | 地税{税收/税收收入} 地税部门收入
industrial-tax | 工业税收 | Tax paid by industry | 万元 money grl | {规模以上工业/工业企业/工业/规模以上工业企业}{税收/入库税金/税收收入/税金}
enterprise-tax | 企业税收 | Tax paid by enterprises | 万元 money grl | 企业{纳税/上缴税收/纳税总额/纳税额/税收收入}
tax-paid | 纳税额 | Tax paid | 万元 money grl | {年/}纳税总额 {年纳税/上缴利税/年上缴税收}{额/} 年税收 实缴税金
tax-revenue-share | 税收占比 | Share of taxes in revenue | % share grl | 税收{收入/}占{一般公共预算/财政/地方财政}收入{的/}比重 税收{收入/}占比 税{收比重/占比}
non-tax-revenue | 非税收入 | Non-tax revenue | 万元 money grl | 非税收入{总额/总量}
government-fund-revenue | 政府性基金收入 | Government fund revenue | 万元 money grl | {政府/}基金{预算/}收入 政府性基金预算收入 基金预算收入
land-transfer-revenue | 土地出让收入 | Land transfer revenue | 万元 money grl | 土地出让{金/金收入/价款} 国有土地{使用权/}出让收入
state-capital-revenue | 国有资本经营预算收入 | State capital operating revenue | 万元 money grl | 国有资本经营收入
non-tax-asset-revenue | 国有资产收益 | Income from state assets | 万元 money grl | 国有资产{收入/处置收入/盘活收入}
transfer-income | 转移支付收入 | Transfer payments received | 万元 money grl | {上级/}转移支付{资金/补助/} 上级补助收入 {财力性/一般性/专项}转移支付
higher-level-funds | 争取上级资金 | Funds won from higher levels | 万元 money gnl | 争取{/项目/各类/各级/上级项目/上级专项/上级补助/政策}资金 向上争取{资金/项目资金}
+ 上级{资金/项目资金/专项资金/政策资金/财政资金} 对上争取资金
central-budget-investment | 中央预算内投资 | Investment from the central budget | 万元 money gnl | 中央预算内{资金/投资资金}
special-bonds | 专项债券 | Special bonds | 亿元 money gnl | {地方政府/政府/}专项债{/券/券资金/资金} 新增专项债券
treasury-bonds | 超长期特别国债 | Ultra-long special treasury bonds | 亿元 money gnl | {超长期特别/特别}国债{/资金} 国债{资金/}
general-bonds | 一般债券 | General bonds | 亿元 money gnl | {地方政府/新增/}一般债券{/资金}
fiscal-expenditure | 财政支出 | Fiscal expenditure | 万元 money grl | 财政总支出 {地方/}财政支出 地方财政总支出 财政支出总额
general-public-budget-expenditure | 一般公共预算支出 | General public budget expenditure | 万元 money grl | 地方{财政/}一般{公共/}预算支出 {公共财政/一般}预算支出
+ 财政一般预算支出
government-fund-expenditure | 政府性基金支出 | Government fund expenditure | 万元 money grl | 政府性基金预算支出
livelihood-expenditure | 民生支出 | Spending on public wellbeing | 万元 money grl | 民生{领域/类/保障/事业/实事/}支出 财政民生支出
livelihood-expenditure-share | 民生支出占比 | Share of spending on public wellbeing | % share grl | 民生支出占{财政支出/一般公共预算支出/财政总支出}{/的}比重 民生{支出/}比重
agriculture-expenditure | 农林水支出 | Spending on agriculture, forestry and water | 万元 money grl | {涉农/支农/三农}{支出/投入/资金} 财政支农{资金/支出/投入} 涉农整合资金
three-public-expenses | “三公”经费 | Official reception, vehicle and travel costs | 万元 money rl | 三公{经费/支出/经费支出/费用}
general-expenses | 一般性支出 | Non-essential government spending | 万元 money rl | {行政/}运行{经费/成本} 非刚性支出 非急需非刚性支出 公用经费
government-debt | 政府债务余额 | Government debt outstanding | 亿元 money rl | {政府/政府性/地方政府}债务 {地方政府/政府性}债务余额 债务余额
hidden-debt | 隐性债务 | Hidden government debt | 亿元 money rl | {政府/存量/}隐性债务{/余额/存量}
debt-resolved | 化解债务 | Debt paid down | 万元 money nl | 化解{政府/政府性/存量/各类/历史/隐性}债务 化债{资金/金额/} 债务化解{/额/金额}
debt-ratio | 政府债务率 | Government debt ratio | % share rl | {综合/}债务率
disposable-financial-resources | 可用财力 | Disposable fiscal resources | 万元 money grl | {地方/综合/镇级/本级/财政}可用财力
fiscal-funds-activated | 盘活存量资金 | Idle funds put to use | 万元 money nl | {财政/}存量资金 盘活财政存量资金
budget-execution-rate | 预算执行率 | Budget execution rate | % share gl | 预算{支出/}执行{进度/率} 支出进度
tax-cuts | 减税降费 | Tax and fee cuts | 亿元 money nl | 减税降费{额/金额/总额/} 减免税费 新增减税降费 退税减税
enterprise-support-funds | 惠企资金 | Support funds for enterprises | 万元 money nl | {各类/各项/}惠企资金 {惠企政策/涉企/助企/惠企奖补/企业奖补/产业扶持}资金
central-funds | 中央财政资金 | Funds from the central budget | 万元 money gnl | 中央{/财政专项/专项/财政补助}资金
provincial-funds | 省级财政资金 | Funds from the provincial budget | 万元 money gnl | 省级{/财政专项/专项/财政补助/补助}资金
vat-refunds | 留抵退税 | VAT credit refunds | 亿元 money nl | 增值税留抵退税 留抵退税额
state-assets-activated | 盘活国有资产 | State assets put to use | 万元 money nl | 盘活{存量资产/闲置资产/资产/国有资源资产}
`;
