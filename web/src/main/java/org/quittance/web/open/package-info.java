/** Pages anybody may see. A bean is named after its page: {@code /sign-in} is {@code openSignIn}. */
package org.quittance.web.open;
