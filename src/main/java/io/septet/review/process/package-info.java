/** The review: what its tasks submit and what its process knows. */
@NullMarked
package io.septet.review.process;

import org.jspecify.annotations.NullMarked;
