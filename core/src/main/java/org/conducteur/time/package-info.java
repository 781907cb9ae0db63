/** Days, times of day that may pass midnight, slots as people write them, and deadlines. */
@NullMarked
package org.conducteur.time;

import org.jspecify.annotations.NullMarked;
