/** The changes of a project as a page. */
@NullMarked
package io.septet.change.web;

import org.jspecify.annotations.NullMarked;
