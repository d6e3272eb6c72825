/** Configuration that the server gives itself where the operator gives none. */
@NullMarked
package nl.zetel.server.configuration;

import org.jspecify.annotations.NullMarked;
