/** Country profiles and the comparison of countries question by question. */
@NullMarked
package org.conducteur.country;

import org.jspecify.annotations.NullMarked;
