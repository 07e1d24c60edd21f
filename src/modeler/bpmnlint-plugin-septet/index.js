/*
 * Says in a modelling tool what Septet would say when the model is deployed: names that it does not know, and what would
 * run code. The deployment has the last word; it also knows what the company has added.
 */
module.exports = {
  configs: {
    recommended: {
      rules: {
        'only-data': 'error',
        'known-names': 'error',
        'known-references': 'error',
        'somebody-by-some-day': 'error',
        'lateness-is-noticed': 'error',
      },
    },
  },
};
