/** The CLIENT services of a centre: counselling, legal aid, information and education, networking, trade union membership (ILO 2022, section 1.1). */
export const services = ['counselling', 'legal-aid', 'information', 'networking', 'membership'] as const;

export type Service = (typeof services)[number];
