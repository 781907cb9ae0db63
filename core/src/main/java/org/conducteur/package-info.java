/** One municipal event as one model. */
@NullMarked
package org.conducteur;

import org.jspecify.annotations.NullMarked;
