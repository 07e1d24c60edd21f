/** A project's own page, on which it can be cancelled. */
@NullMarked
package io.septet.lifecycle.web;

import org.jspecify.annotations.NullMarked;
