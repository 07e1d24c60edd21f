/** Messages as a page, and the language of whoever reads. */
@NullMarked
package io.septet.notification.web;

import org.jspecify.annotations.NullMarked;
