/** Risks as they are kept, and the rules about them. */
@NullMarked
package io.septet.risk.domain;

import org.jspecify.annotations.NullMarked;
