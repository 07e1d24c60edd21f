/** The page of a project's risks. */
@NullMarked
package io.septet.risk.web;

import org.jspecify.annotations.NullMarked;
