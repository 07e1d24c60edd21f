/** Signatures as a page, and the password that is asked for in a form. */
@NullMarked
package io.septet.signoff.web;

import org.jspecify.annotations.NullMarked;
