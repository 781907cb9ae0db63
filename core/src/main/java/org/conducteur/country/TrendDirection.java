package org.conducteur.country;

/** Where a key figure goes. */
public enum TrendDirection {
  /** It becomes more. */
  RISING,
  /** It becomes less. */
  FALLING,
  /** It stays as it is. */
  STABLE
}
