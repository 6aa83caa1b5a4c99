/**
 * What the path of a page of Superset ends in, as it is copied from a browser; what stands before it is Superset's own address.
 * `/superset` alone may be the prefix that it runs under.
 */
export const SUPERSET_PAGE =
  /\/(login|logout|health|api(\/v1)?|swagger|superset\/(welcome|dashboard|explore|sqllab|profile|slice|p)|explore|sqllab|\w+\/list)(\/.*)?$/;
