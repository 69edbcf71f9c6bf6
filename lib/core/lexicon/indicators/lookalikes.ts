/**
 * Indicators that look alike and must never be put in one row. One line is one group: each of its keys is kept apart from each other one,
 * and the reader is shown that they differ in definition.
 */
export const LOOKALIKES = `
gdp gdp-per-capita economic-aggregate gross-social-output marine-gross-product
gross-social-output industrial-agricultural-output rural-economy-income agricultural-output industrial-output
primary-industry-value-added agricultural-value-added agricultural-output
secondary-industry-value-added industrial-value-added construction-value-added
tertiary-industry-value-added service-value-added
tertiary-industry-share service-share
private-economy-value-added private-investment
digital-economy-value-added digital-core-value-added
digital-economy-share digital-core-share
resident-population registered-population total-population urban-population built-up-population town-population
urbanization-rate registered-urbanization-rate
market-entities enterprises-registered private-enterprises self-employed-businesses four-type-enterprises
electricity-consumption industrial-electricity
fiscal-revenue-total fiscal-revenue local-fiscal-revenue general-public-budget-revenue general-public-budget-revenue-total tax-revenue
general-public-budget-revenue tax-revenue non-tax-revenue government-fund-revenue state-capital-revenue land-transfer-revenue
tax-revenue tax-revenue-all local-tax-revenue state-tax-revenue local-tax-office-revenue industrial-tax enterprise-tax tax-paid
fiscal-expenditure general-public-budget-expenditure government-fund-expenditure livelihood-expenditure
livelihood-expenditure livelihood-expenditure-share
transfer-income higher-level-funds central-funds provincial-funds central-budget-investment
special-bonds treasury-bonds general-bonds
government-debt hidden-debt debt-resolved debt-ratio
tax-cuts vat-refunds
fiscal-funds-activated state-assets-activated
fixed-asset-investment fixed-asset-investment-social fixed-asset-investment-above-scale completed-investment total-investment
fixed-asset-investment industrial-investment private-investment infrastructure-investment real-estate-investment effective-investment
industrial-investment technical-upgrade-investment manufacturing-investment high-tech-investment
total-investment completed-investment annual-planned-investment remaining-investment key-project-investment
key-projects major-projects provincial-municipal-key-projects
introduced-projects signed-projects landed-projects negotiated-projects
reserve-projects planned-projects listed-investment-projects
new-start-projects ongoing-projects completed-projects
projects-10-million projects-30-million projects-50-million projects-100-million projects-500-million projects-1-billion
projects-1-billion projects-5-billion projects-10-billion projects-500-million
investment-attracted out-of-province-funds out-of-city-funds out-of-county-funds domestic-capital contracted-amount foreign-capital-used
project-start-rate project-landing-rate funds-in-place-rate investment-completion-rate
industrial-land land-supplied idle-land-activated low-efficiency-industrial-land approved-land-used
construction-land-quota construction-land land-swap-quota
site-area floor-area
built-up-area town-area
industrial-value-added industrial-value-added-above-scale industrial-output industrial-output-above-scale
industrial-sales industrial-sales-above-scale
industrial-revenue industrial-revenue-above-scale
industrial-profit industrial-profit-above-scale industrial-profit-tax industrial-profit-tax-above-scale
industrial-output-per-mu value-added-per-mu tax-per-mu investment-per-mu
industrial-enterprises industrial-enterprises-above-scale enterprises-above-scale
industrial-enterprises-above-scale enterprises-upgraded-to-scale four-type-enterprises
enterprises-upgraded-to-scale sole-traders-to-companies enterprises-raised joint-stock-reforms
listed-companies otc-listed-companies listed-or-quoted-companies listing-reserve-companies
industrial-parks business-parks small-firm-parks
park-output park-revenue
high-tech-output high-tech-value-added high-tech-manufacturing-value-added high-tech-enterprises
high-tech-share emerging-industry-share
emerging-industry-output emerging-industry-value-added
equipment-manufacturing-value-added equipment-manufacturing-output
agro-processing-output agro-processing-revenue
construction-output construction-value-added
smart-factories digital-workshops smart-factories-and-workshops future-factories
obsolete-capacity-removed excess-capacity-removed
small-micro-enterprises small-medium-enterprises
national-standards industry-standards local-standards group-standards standards-drafted
energy-per-industrial-value-added energy-per-value-added-above-scale energy-per-gdp
solar-capacity renewable-capacity wind-capacity
annual-capacity annual-output-value annual-sales
grain-sown-area crop-sown-area summer-grain-area autumn-grain-area rice-area
grain-output grain-capacity grain-yield summer-grain-output autumn-grain-output rice-output
rice-area early-rice-area late-rice-area ratoon-rice-area
soybean-area maize-area maize-soybean-strips-area
oil-crop-area rapeseed-area peanut-area
vegetable-area facility-vegetable-area
facility-farming-area greenhouse-area greenhouses
mushroom-area mushroom-scale
oil-tea-area oil-tea-new oil-tea-improved
bamboo-area bamboo-improved
pigs-slaughtered pigs-in-stock pigs-raised sows-in-stock
cattle-slaughtered cattle-in-stock cattle-raised dairy-cattle-in-stock
sheep-slaughtered sheep-in-stock sheep-raised
poultry-slaughtered poultry-in-stock poultry-raised
arable-land arable-area arable-land-gained arable-land-restored basic-farmland high-standard-farmland
paddy-gained balance-quota arable-land-gained
non-grain-land-restored forest-to-arable arable-land-outflow-restored abandoned-land-recovered
land-consolidation land-reclaimed
land-transfer land-trusteeship large-scale-farming-area
land-transfer-rate large-scale-farming-rate
irrigated-area irrigated-area-improved water-saving-irrigation-area fertigation-area
canals-built ditches-dredged
dykes-built revetments
mechanization-rate rice-mechanization-rate
family-farms model-family-farms
farmer-cooperatives model-cooperatives
large-farming-households grain-households livestock-households new-farming-entities
agricultural-leading-enterprises agro-processing-enterprises
green-certified-products green-food-products organic-products geographic-indications
cold-stores cold-chain-facilities cold-storage-capacity
village-collective-income village-collective-operating-income village-collective-disposable-income
strong-collective-villages weak-collective-villages villages-below-100000
beautiful-villages harmonious-villages future-villages revival-showcase-villages
specialised-villages online-shop-villages
household-toilets toilets-put-right sanitary-toilet-rate public-toilets tourist-toilets
dilapidated-houses quake-proof-houses demolished-houses
poor-households households-lifted poor-population people-lifted poverty-monitored low-income-population
revival-funds rural-revival-funds poverty-funds
retail-sales retail-sales-above-designated-size wholesale-sales retail-trade-sales wholesale-retail-sales
hotel-turnover catering-turnover hotel-catering-turnover
online-retail-sales online-sales e-commerce-sales rural-online-sales farm-produce-online-sales rural-online-retail
post-telecom-volume post-volume telecom-volume
freight-turnover road-freight-turnover passenger-turnover road-passenger-turnover
tourists overnight-tourists inbound-tourists rural-tourists
tourism-revenue rural-tourism-revenue ticket-revenue tourism-value-added leisure-farming-revenue
a-level-scenic-spots a3-scenic-spots a4-scenic-spots a5-scenic-spots scenic-villages
homestays boutique-homestays homestay-beds farm-stays
bank-deposits household-savings bank-loans deposits-and-loans new-loans
inclusive-loans agriculture-loans poverty-loans
commodity-housing-sales commodity-housing-sales-value
trade-total exports imports export-delivery-value
foreign-capital-used foreign-capital-contracted overseas-investment
fortune-500-firms china-500-firms private-500-firms
trade-enterprises trade-enterprises-active
high-tech-enterprises tech-small-firms tech-firms specialised-new-firms little-giants innovative-small-firms
single-champions hidden-champions
gazelle-firms unicorn-firms
rd-expenditure rd-expenditure-industry science-expenditure
rd-intensity rd-intensity-industry rd-coverage
patents patent-applications patents-granted invention-patents utility-patents
invention-patents invention-patents-granted invention-patent-applications invention-patents-in-force
patents-per-10000 high-value-patents-per-10000
research-institutions enterprise-tech-centres engineering-centres key-laboratories
workstations postdoc-workstations
high-level-talent leading-talent talent-introduced talent-total shortage-talent returned-talent skilled-talent rural-talent
masters-doctors graduates-attracted bachelor-talent graduate-employment
tech-contribution tech-contribution-overall
disposable-income urban-rural-disposable-income urban-disposable-income rural-disposable-income farmer-net-income
farmer-net-income farmer-cash-income farmer-income rural-disposable-income poor-household-income
consumption-expenditure urban-consumption-expenditure rural-consumption-expenditure
urban-new-employment new-employment jobs-supported job-openings employed-people
unemployed-reemployment hard-to-employ
rural-labour-transfer labour-export labour-income
registered-unemployment-rate surveyed-unemployment-rate
vocational-training farmer-training agri-tech-training migrant-training entrepreneurship-training e-commerce-training
kindergartens public-kindergartens inclusive-kindergartens
school-places preschool-places
preschool-enrolment-rate public-kindergarten-share inclusive-kindergarten-rate
dropout-rate junior-dropout-rate
cultural-stations village-cultural-centres cultural-halls cultural-courtyards cultural-squares
culture-sports-events cultural-events sports-events cultural-performances
fitness-trails greenways
tv-coverage radio-coverage radio-tv-coverage
beds-per-1000 doctors-per-1000 nurses-per-1000 gps-per-10000
family-doctor-rate key-groups-family-doctor-rate family-doctor-contracts
infant-mortality under-5-mortality newborn-mortality maternal-mortality
child-management-rate under-3-management-rate
food-pass-rate drug-pass-rate
pension-coverage resident-pension-coverage new-rural-pension-coverage
pension-insured resident-pension-insured employee-pension-insured
medical-coverage resident-medical-coverage ncms-coverage
medical-insured resident-medical-insured ncms-insured
medical-assistance medical-assistance-funds
minimum-living urban-minimum-living rural-minimum-living
minimum-living-standard urban-minimum-living-standard rural-minimum-living-standard minimum-living-funds
temporary-relief temporary-relief-funds relief-funds
extreme-poverty-supported five-guarantees-supported
elderly-care-beds nursing-care-beds home-care-beds beds-per-1000-elderly
nursing-homes old-peoples-homes elderly-care-centres day-care-centres happiness-homes mutual-care-points
affordable-housing public-rental-housing cheap-rental-housing subsidised-rental-housing resettlement-housing
shantytown-renovation urban-village-renovation old-estates-renovated
pm25 pm10 ozone
good-air-days-rate good-air-days
surface-water-good-rate water-section-rate water-function-rate drinking-source-rate
rural-sewage-rate sewage-rate urban-sewage-rate urban-sewage-collection-rate
sewage-plants sewage-stations sewage-facilities
sewage-pipes storm-sewer-pipes
garbage-harmless-rate garbage-collection-rate garbage-treatment-rate garbage-sorting-rate garbage-reuse-rate
fertiliser-use pesticide-use fertiliser-pesticide-use
forest-coverage tree-coverage tree-greening-rate grassland-coverage vegetation-coverage
forest-area forest-land-kept forest-stock
afforestation trees-planted forest-tending low-yield-forest-improved hillsides-closed grain-for-green
green-coverage-built-up green-land-rate village-greening-rate
erosion-controlled small-basins-managed
river-regulation rivers-dredged
beautiful-rivers happy-rivers
energy-consumption energy-above-scale coal-consumption
carbon-per-gdp carbon-emissions
water-per-gdp water-per-industrial-value-added water-use
cod-emissions cod-reduction
ammonia-emissions ammonia-reduction
nox-emissions nox-reduction
voc-emissions voc-reduction
pollutant-emissions pollutant-reduction
farmland-safe-use-rate site-safe-use-rate
solid-waste-rate hazardous-waste-rate medical-waste-rate
clean-heating coal-to-gas coal-to-electricity
charging-piles charging-stations
rural-roads village-group-roads village-roads entry-roads county-township-roads
village-road-rate group-road-rate
demolition-area houses-requisitioned illegal-buildings-demolished
housing-started housing-under-construction housing-completed
housing-per-capita urban-housing-per-capita rural-housing-per-capita
tap-water-rate rural-tap-water-rate water-safety-rate water-guarantee-rate rural-water-quality-rate large-supply-rate
water-supply water-supply-capacity
heating-area clean-heating-area
broadband-rate household-broadband-rate
five-g-coverage five-g-users-rate
green-buildings prefab-buildings
petitions-total first-petitions petition-backlog beijing-petitions provincial-petitions group-petitions
petitions-settled-rate petitions-accepted-rate petitions-resolved-rate petition-backlog-rate
criminal-cases public-order-cases police-calls fraud-cases
crime-rate public-order-rate
case-clearance-rate homicide-clearance-rate
work-safety-accidents serious-accidents work-safety-deaths traffic-accidents
death-rate-per-gdp industrial-death-rate vehicle-death-rate
traffic-accidents traffic-deaths traffic-accident-rate
fires forest-fires
hazards-found major-hazards
grid-members grid-leaders
civilised-villages civilised-towns civilised-units civilised-villages-rate
civilised-families best-families
government-service-items approval-items service-cases hotline-cases
settled-rate hotline-settled-rate petitions-settled-rate
satisfaction-rate petition-satisfaction public-safety-index
deputies-suggestions consultative-proposals suggestions-proposals
party-members-recruited probationary-members party-members party-applicants
party-organisations party-branches two-new-organisations
member-training cadre-training training-courses
discipline-cases discipline-leads discipline-punished
league-members league-branches
`;
