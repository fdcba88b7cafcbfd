"""How fast glossom is, and how right, beside others: modules to be run by hand."""
