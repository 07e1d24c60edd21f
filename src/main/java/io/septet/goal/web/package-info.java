/** The goal statement as a page. */
@NullMarked
package io.septet.goal.web;

import org.jspecify.annotations.NullMarked;
