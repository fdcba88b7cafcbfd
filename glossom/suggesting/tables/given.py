"""Given names that are common somewhere in the world: evidence that a name is a person's.

Put together for glossom by its authors from general knowledge; nothing is taken from another list. Words that are far
oftener something else (April, Hope, Paris, Virginia) are left out.
"""

from __future__ import annotations

from glossom.suggesting.tables.text import words_in

GIVEN = words_in("""
Aaron Abbas Abby Abdel Abdelaziz Abdul Abdulla Abdullah Abdullahi Abdulrahman Abel Abhijit Abigail Abraham Abu Ada
Adam Adama Adele Adrian Adriana Agnes Agnieszka Ahmad Ahmed Ahmet Aidan Aisha Ajay Akbar Akihito Akira Aksel Alan
Alain Alastair Albert Alberto Aldo Alejandro Aleksandar Aleksander Aleksandr Aleksei Alena Alessandra Alessandro Alex
Alexander Alexandre Alexandru Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina Alireza Alison
Allan Allen Allison Alma Alok Alonso Alvaro Álvaro Alyssa Amal Amanda Amara Amber Amelia Amina Amir Amit Amos Amy Ana
Anand Anas Anastasia Anatoly Anders Andre André Andrea Andreas Andrei Andrej Andres Andrés Andrew Andrey Andriy
Andrzej Andy Angela Angelina Angelo Angus Anita Anja Ann Anna Anne Annette Annie Ansel Anthony Antoine Anton Antonia
Antonin Antonio António Antony Anwar Archie Ariel Arjun Arkady Arlene Armando Armin Arnaud Arnold Arsène Arthur Artur
Arturo Arun Arvind Asa Asad Ashley Ashraf Asif Astrid Atsushi Audrey Augusto Aung Aurora Avi Ayesha Aziz Babak Bandar
Barack Barbara Barry Bart Bartosz Bashar Bashir Beata Beatrice Beatriz Belinda Ben Benedict Benigno Benito Benjamin
Bernadette Bernard Bernardo Bernd Bernie Bert Bertrand Beth Betty Beverly Bilal Bill Billy Birgit Bjorn Björn Bob
Bobby Bogdan Bongani Boris Brad Bradley Brandon Brenda Brendan Brent Brett Brian Bridget Bronwyn Bruce Bruno Bryan
Caitlin Caleb Calvin Cameron Camila Camille Carl Carla Carles Carlo Carlos Carmen Carol Carole Carolina Caroline
Carolyn Carrie Casey Catalina Catherine Cathy Cecil Cecilia Cedric Celia Celine Cem Cesar César Chantal Charlene
Charles Charlie Chelsea Cheryl Chloe Chris Christa Christian Christiane Christina Christine Christoph Christophe
Christopher Chuck Ciaran Cindy Claire Clara Clarence Claude Claudia Claudio Claus Clemens Clement Cleo Clinton Clive
Clyde Colette Colin Colleen Connor Conor Conrad Constantin Corey Cornelia Corinne Craig Cristian Cristiano Cristina
Curtis Cynthia Cyril Cyrus Daisuke Daisy Dale Damian Damien Damon Dan Dana Daniel Daniela Daniele Danielle Danilo
Danny Dario Darius Darren Darryl Daryl Dave David Dawn Dean Debbie Deborah Declan Deepak Deepika Delia Demetrius Denis
Denise Dennis Denys Derek Desmond Devin Diana Diane Diarmuid Didier Diego Dieter Dietmar Dilip Dilma Dimitri Dimitris
Dina Dinesh Dirk Djamel Dmitri Dmitriy Dmitry Dmytro Dolores Dominic Dominik Dominique Don Donald Donna Dora Doreen
Doris Dorothy Doug Douglas Duncan Dustin Dwayne Dylan Ebrahim Ed Eddie Edgar Edith Edmund Edoardo Eduard Eduardo
Edward Edwin Eileen Ehud Ekaterina Elaine Eleanor Elena Eli Elias Elijah Elisa Elisabeth Eliza Elizabeth Ella Ellen
Elliot Elliott Elmar Elon Elsa Elvira Emanuel Emil Emile Emilia Emilio Emily Emine Emma Emmanuel Emmanuelle Emre Enda
Enrico Enrique Enver Eric Erica Erich Erik Erika Erin Ernest Ernesto Ernst Errol Ervin Erwin Esteban Esther Ethan
Etienne Eugene Eva Evan Eve Evelyn Evgeny Evo Ewa Fabian Fabio Fabrice Faisal Farah Fareed Farhad Farid Farouk Fatima
Fatou Faustino Federica Federico Felicia Felipe Felix Ferdinand Ferenc Fernanda Fernando Fidel Filip Filippo Fiona
Flavio Florence Florian Floyd Frances Francesca Francesco Francis Francisco Franck Franco Francois François Françoise
Frank Frankie Franklin Franz Fraser Fred Freddie Frederic Frédéric Frederick Frederik Fredrik Friedrich Fritz Fumio
Gabriel Gabriela Gabriele Gabrielle Gael Gareth Garry Gary Gaston Gautam Gavin Gemma Gennady Geoff Geoffrey George
Georges Georgi Georgina Gerald Gérald Gerard Gérard Gerd Gerhard Gerry Ghassan Giancarlo Gianluca Gianni Gideon
Gilbert Giles Gilles Gillian Gina Gino Giorgia Giorgio Giovanna Giovanni Giuliano Giulio Giuseppe Gladys Glen Glenn
Gloria Gonzalo Gopal Gordon Goran Graeme Graham Greg Gregor Gregory Greta Guido Guillaume Guillermo Gunter Günter
Günther Gustavo Guy Gwen Gwyneth Habib Haider Hakan Hamdi Hamid Hamza Han Hanna Hannah Hans Hari Harold Harriet Harris
Harrison Harry Haruki Harvey Hasan Hashim Hassan Hazel Heather Hector Héctor Hedi Heidi Heiko Heinrich Heinz Helen
Helena Helene Helga Helmut Henri Henrietta Henrik Henrique Henry Herbert Herman Hermann Hernan Hernán Hilary Hillary
Hiroshi Holly Horst Howard Hubert Hugh Hugo Humphrey Husain Hussain Hussein Hyun Iain Ian Ibrahim Ibrahima Ida Idris
Ignacio Igor Ihor Ilham Ilan Ilya Imad Iman Imran Ina Indira Inés Inga Ingo Ingrid Ioannis Iqbal Ira Irene Irina Iris
Irma Irvin Isaac Isabel Isabella Isabelle Isaiah Ismail Ivan Ivana Ivo Iván Jaafar Jack Jackie Jackson Jacky Jacob
Jacqueline Jacques Jade Jaime Jair Jake Jakob Jakub Jalal Jamal James Jamie Jan Jana Jane Janet Janice Janine Janos
Jared Jasmine Jason Jaroslaw Jarosław Javier Jay Jayden Jean Jean-Baptiste Jean-Bernard Jean-Christophe Jean-Claude
Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Pierre Jean-Yves
Jeanette Jeanne Jeb Jeff Jefferson Jeffrey Jen Jenna Jennifer Jenny Jens Jeremy Jerome Jérôme Jerry Jesper Jess Jesse
Jessica Jessie Jesús Jill Jim Jimmy Jing Jo Joachim Joan Joanna Joanne Joao João Joaquin Joaquín Jodie Joe Joel Joep
Joerg Jörg Johan Johann Johanna Johannes John Johnny Jon Jonas Jonathan Jonny Jordi Jorge José Jose Josef Josefina
Joseph Josep Josh Joshua Josiah Juan Juana Juanita Judith Judy Juha Julia Julian Juliana Julie Julien Juliet Juliette
Julio Julius Jun Junichiro Jürgen Juri Justin Justine Kacper Kaja Kamal Kamala Kamil Kane Kang Kanye Kapil Karel Karen
Kareem Karim Karin Karina Karl Karol Karolina Karsten Kasper Kassem Kate Katarina Katarzyna Katharina Katherine
Kathleen Kathryn Kathy Katia Katie Katja Katrin Katrina Kavita Kay Kazuo Keiko Keir Keith Kelly Kelvin Kemal Ken
Kenji Kenneth Kenny Kenta Kerry Kersti Kevin Khadija Khaled Khalid Khalil Khan Kieran Kim Kimberly Kiran
Kirill Kirsten Kirsty Kjell Klaus Knut Kofi Konrad Konstantin Krishna Krister Kristian Kristin Kristina Krzysztof
Kumar Kurt Kwame Kwasi Kyle Kylian Kyriakos Lana Lance Lars Larry Laszlo László Latifa Laura Lauren Laurence Laurent
Lawrence Lea Leah Lech Lee Leila Lena Lenny Leo Leon Leonard Leonardo Leonid Leopold Leroy Leslie Lesley Lester Levi
Lewis Lia Liam Lidia Liesbeth Lila Lilian Lillian Lily Lina Linda Lindsay Lindsey Ling Lionel Lisa Liu Liz Lloyd Lois
Lorenz Lorenzo Loretta Lori Lorraine Lothar Lou Louis Louisa Louise Luc Luca Lucas Lucia Lucía Luciano Lucien Lucinda
Lucy Ludwig Luigi Luis Luís Luisa Luiz Lukas Luke Lula Luther Lydia Lynn Maarten Mahathir Mahdi Mahmood Mahmoud Mahmud
Maia Malala Malcolm Malik Mandy Manfred Manmohan Manoj Manuel Manuela Mara Marc Marcel Marcelo Marcin Marco Marcos
Marcus Marek Margaret Margarita Margot Margrethe Maria María Mariam Marian Mariana Marianne Mariano Marie Marilyn
Marina Marine Mario Marion Marisa Marissa Marius Marjorie Mark Marko Markus Marlene Marta Martha Martin Martina
Martine Marty Martín Marvin Mary Maryam Masato Masha Massimo Mateo Mateusz Mathias Mathieu Mathilde Matilda Matt
Matteo Matthew Matthias Matthieu Maureen Maurice Mauricio Maurizio Mauro Max Maxim Maxime Maximilian Maya Megan Mehdi
Mehmet Mel Melanie Melania Melinda Melissa Melvin Menachem Mercedes Meredith Merle Mervyn Mette Mia Michael Michal
Michał Michel Michela Michele Michelle Mick Miguel Mihai Mika Mikael Mike Mikhail Miki Mikko Milan Milena Millicent
Milos Miloš Milton Mina Miriam Miroslav Mitch Mitchell Mitt Mitsuo Mo Mohamad Mohamed Mohammad Mohammed Moira Molly
Mona Monica Monika Monique Monty Mordechai Morgan Moritz Morris Moses Moshe Mostafa ammar hammad hammadu
hammed kesh rad rat riel rray stafa stapha Mykhailo Mykola Myriam Myron Nabil Nadia Nadine Nadja
Naftali Naguib Najib Nan Nancy Naomi Narendra Naseem Nasir Nasser Natalia Natalie Nataliya Natasha Nathalie Nathan
Nathaniel Navid Nayib Neil Nell Nelson Nestor Nia Nicholas Nick Nicky Nicola Nicolas Nicolás Nicole Niels Nigel Nikita
Niklas Nikki Nikola Nikolai Nikolaos Nikolas Nikolay Nils Nina Nino Noah Noel Nora Norbert Nouri Nuno Nursultan
Octavio Ola Olaf Oleg Oleh Oleksandr Oleksii Oleksiy Olena Olga Olha Oliver Olivia Olivier Olli Omar Omer Oscar Osama
Oskar Otto Owen Pablo Paddy Pamela Paolo Parker Parveen Pascal Pascale Pat Patience Patricia Patricio Patrick Patrik
Patrycja Patti Paul Paula Paulina Pauline Paulo Pavel Pavlo Pawel Paweł Pedro Peggy Penelope Penny Per Percy Perry
Pete Peter Petra Petr Petro Petros Phil Philip Philipp Philippa Philippe Phillip Phyllis Pia Pier Pierre Piet Pieter
Pietro Pilar Piotr Polly Prakash Pranab Prayut Preeti Priscilla Priti Priya Priyanka Qassem Quentin Rachel Radek
Radoslaw Rafael Rafaela Rafał Rafik Rahul Raila Rainer Raj Rajesh Rajiv Ralf Ralph Rami Ramon Ramón Ramzan Randall
Randy Rania Ranil Rashid Rashida Raul Raúl Ravi Ray Raymond Rebecca Recep Regina Reinhard Reinhold Rémi Renata Renate
Renato Rene René Renee Reuben Rex Reza Rhonda Ricardo Riccardo Richard Rick Ricky Rishi Rita Rob Robert Roberta
Roberto Robin Robyn Roderick Rodney Rodolfo Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Ronaldo
Ronnie Rory Rosa Rosalind Rosario Rosemary Rosie Ross Roy Ruben Rubén Rudi Rudolf Rudy Rupert Ruslan Russell Ruth Ryan
Saad Sabine Sabrina Sachin Sadie Sadio Sadiq Saeed Said Salah Saleh Salem Salim Sally Salma Salman Salvador Salvatore
Sam Samantha Samir Sammy Samuel Sandra Sandro Sandy Sanjay Santos Sara Sarah Sari Sasha Satoshi Saul Sayed Scott Sean
Seán Sebastian Sébastien Selma Semyon Sepp Serena Serge Sergei Sergey Sergio Sérgio Serhii Serhiy Seth Seyed Shakil
Shane Shankar Shannon Sharon Shaun Shawn Sheila Shelley Sherif Sherry Shinzo Shinzō Shirin Shirley Sidney Siegfried
Sigmar Silvia Silvio Simon Simona Simone Simonetta Sinead Siobhan Siri Slavoj Slobodan Sofia Sofie Sonia Sonja Sophia
Sophie Soren Søren Spencer Stacey Stacy Stan Stanislav Stanisław Stanley Stefan Stefania Stefanie Stefano Steffen
Stella Stephan Stephane Stéphane Stephanie Stephen Steve Steven Stewart Stuart Sue Suleiman Sultan Sunil Suresh
Susan Susana Susanna Susanne Sushil Suzanne Svein Sven Svetlana Sviatlana Sybil Sylvia Sylvie Sylvester Tadeusz Tadej
Takeshi Tamara Tamim Tammy Tania Tanja Tanya Tara Tarek Tariq Taro Tatiana Tatsuya Tayyip Ted Teodoro Terence Teresa
Terry Thabo Thaksin Theo Theodor Theodore Theresa Therese Thérèse Thibaut Thierry Thomas Thorsten Tiago Tiffany Tim
Timothy Tina Tino Tiziano Tobias Todd Tom Tomas Tomás Tomasz Tommy Toni Tony Torsten Tracey Tracy Travis Trevor
Tristan Troy Tuomas Tyler Udo Uhuru Ulrich Ulrike Umar Umberto Ursula Usman Ute Uwe Vadim Valentin Valentina Valeria
Valerie Valérie Valery Vanessa Vasily Vasyl Venus Vera Verena Vernon Veronica Veronika Vicente Vicki Vicky Victor
Viktor Viktoria Vijay Vikram Viktoriya Vince Vincent Vincenzo Viola Vitali Vitaly Vitalii Vivek Vivian Vivienne Vlad
Vladimir Vladislav Volker Volodymyr Vyacheslav Wade Wahid Walid Wallace Walter Wanda Wang Warren Wayne Wendy Werner
Wesley Wilbur Wilfried Wilhelm Will Willem William Willie Willy Wilma Winston Wladimir Wojciech Wolf Wolfgang Xavier
Xi Xiao Yahya Yair Yan Yana Yang Yanis Yannick Yasmin Yasser Yevgeny Yi Yitzhak Yoav Yolanda Yoko Yoshihide Youssef
Yousef Yuan Yui Yukio Yulia Yuri Yuriy Yusuf Yves Yvette Yvonne Zach Zachary Zahra Zainab Zara Zbigniew Zehra Zeynep
Zhang Zhao Zhou Ziad Zoe Zoë Zoltan Zoran Zsolt Zuzana Hwang Jang Marielle Ban Chung Choi Park Hideki Kenzo Yoon
Moon Cho Chun Nguyen Tran Pham Ilse Uma Otis Ottavio Shigeru Naoto Naruhito Haruka Kaori Ayumi
Megumi Ngozi Chinua Chidi Olusegun Goodluck Bola Atiku Nana Akufo Paulinus Themba Sipho Thandi Lindiwe Naledi Nomvula
Kgalema Mmusi Tendai
""")
"""Given names in their usual spelling."""
