/** Outcomes any product could claim: they name no act of anybody and make half a chain at most. */
export const buzzOutcome = `
  satisfaction satisfied satisfy happy happier happiness delight delighted delightful joy smile smiles enjoy love loved loyal loyalty
  retention engagement engaged engaging engage growth grow_exponentially brand reputation image prestige trust trusted experience
  user_experience customer_experience nps csat net_promoter adoption stickiness sticky virality viral word_of_mouth advocate
  advocacy advocates value_proposition synergy ecosystem flywheel moat north_star kpi okr roi clv ltv arpu mau dau gmv aarrr
  competitive_advantage market_leader market_share leadership reference_for digital_leader innovation innovative modern
  transformation digitalisation sustainability sustainable society empowerment empower peace_of_mind quality_of_life
  stakeholder_value shareholder shareholders investor investors talent virtuous_circle feedback_loop productivity efficiency
  revenue churn conversion awareness sentiment mood pride proud wow excitement excited inspire inspired comfort comfortable`;
