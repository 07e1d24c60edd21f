/** A change as it is kept, and the rules about what it may touch and whom it concerns. */
@NullMarked
package io.septet.change.domain;

import org.jspecify.annotations.NullMarked;
