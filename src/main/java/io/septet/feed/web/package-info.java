/** The page on which people make the address of their calendar, and that address. */
@NullMarked
package io.septet.feed.web;

import org.jspecify.annotations.NullMarked;
