"""The web, politely and within bounds: pages that are imported, and questions that are asked."""
