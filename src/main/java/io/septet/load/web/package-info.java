/** The page of a department's load. */
@NullMarked
package io.septet.load.web;

import org.jspecify.annotations.NullMarked;
