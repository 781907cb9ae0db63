/** The words by which people say in plans and programmes what stands where. */
@NullMarked
package org.conducteur.plan;

import org.jspecify.annotations.NullMarked;
