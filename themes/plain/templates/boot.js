// No script: an empty one takes the place of broadsheet's.
