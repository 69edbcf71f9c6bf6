/**
 * Indicators that look alike and must never be put in one row. One line is one group: each of its keys is kept apart from each other one,
 * and the reader is shown that they differ in definition.
 */
export const LOOKALIKES = `
fiscal-revenue-total fiscal-revenue local-fiscal-revenue general-public-budget-revenue general-public-budget-revenue-total tax-revenue
`;
