/** Drafts, and what has passed the door, as they are kept. */
@NullMarked
package io.septet.desk.domain;

import org.jspecify.annotations.NullMarked;
