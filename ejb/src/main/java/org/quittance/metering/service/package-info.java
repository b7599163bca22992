/** Use cases around meter data: files in, consumption shown and taken out. */
package org.quittance.metering.service;
