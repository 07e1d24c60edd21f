/** What becomes of the address of somebody who leaves. */
@NullMarked
package io.septet.feed.process;

import org.jspecify.annotations.NullMarked;
