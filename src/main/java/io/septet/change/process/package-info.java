/** Changing a plan: what its tasks submit, what models ask of a change, and its process. */
@NullMarked
package io.septet.change.process;

import org.jspecify.annotations.NullMarked;
