/** People, organisations, unnamed groups, and the audiences a datum may be shown to. */
@NullMarked
package org.conducteur.people;

import org.jspecify.annotations.NullMarked;
