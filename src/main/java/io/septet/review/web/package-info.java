/** The review as a page. */
@NullMarked
package io.septet.review.web;

import org.jspecify.annotations.NullMarked;
