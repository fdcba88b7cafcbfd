// "In this story" stands open where it has a column of its own (the width of css/reading.css).

const rail = document.querySelector('.rail details');
if (rail) rail.open = matchMedia('(min-width: 66rem)').matches;
