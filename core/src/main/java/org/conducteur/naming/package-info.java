/** What people type, and what they mean by it: names without their accidents, and near ones. */
@NullMarked
package org.conducteur.naming;

import org.jspecify.annotations.NullMarked;
