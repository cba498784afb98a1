/** The release of the Human Services Data Specification that the packages follow (docs.openreferral.org). */
export const hsdsVersion = '3.0';
