/** The deliveries of a project as a page, with their chart. */
@NullMarked
package io.septet.tracking.web;

import org.jspecify.annotations.NullMarked;
