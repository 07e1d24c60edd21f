/** Sign-off: what its tasks submit, what its process does in turn and what it knows. */
@NullMarked
package io.septet.signoff.process;

import org.jspecify.annotations.NullMarked;
