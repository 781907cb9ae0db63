/** Events as JSON. */
@NullMarked
package org.conducteur.persistence.json;

import org.jspecify.annotations.NullMarked;
