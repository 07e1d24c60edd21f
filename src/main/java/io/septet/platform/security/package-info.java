/**
 * The one login for pages, webapps and REST: who is signed in, with the rights of today, and what the browser may do.
 */
@NullMarked
package io.septet.platform.security;

import org.jspecify.annotations.NullMarked;
