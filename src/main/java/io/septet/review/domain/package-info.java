/** When answers and report are in order, and both as they are kept. */
@NullMarked
package io.septet.review.domain;

import org.jspecify.annotations.NullMarked;
