/** Code that breaks the rules, to prove that they can be broken. */
@NullMarked
package org.conducteur.trespass;

import org.jspecify.annotations.NullMarked;
