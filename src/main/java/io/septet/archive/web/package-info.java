/** The list of what is archived, the trace of decisions, and the package to take away. */
@NullMarked
package io.septet.archive.web;

import org.jspecify.annotations.NullMarked;
