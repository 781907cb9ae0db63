/** Rules that look at an event, and the findings they report. */
@NullMarked
package org.conducteur.check;

import org.jspecify.annotations.NullMarked;
