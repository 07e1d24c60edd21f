/** The page of a project's issues. */
@NullMarked
package io.septet.issue.web;

import org.jspecify.annotations.NullMarked;
