/** The words and rules of issues. */
@NullMarked
package io.septet.issue.domain;

import org.jspecify.annotations.NullMarked;
